@NullMarked
package vn.motcua.procedure.checklist.web;

import org.jspecify.annotations.NullMarked;
