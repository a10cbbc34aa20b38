/// The questions and their result for people, for editors and for programs.
@NullMarked
package vn.motcua.procedure.checklist.web;

import org.jspecify.annotations.NullMarked;
