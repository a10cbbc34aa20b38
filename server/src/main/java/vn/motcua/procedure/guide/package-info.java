/// The way through an event of life: which procedures, in which order, by when (hướng dẫn theo sự kiện cuộc đời).
@NullMarked
package vn.motcua.procedure.guide;

import org.jspecify.annotations.NullMarked;
