/// Repeal over HTTP: the citizens' page of a procedure that is no more, and where editors decide.
@NullMarked
package vn.motcua.procedure.repeal.web;

import org.jspecify.annotations.NullMarked;
