@NullMarked
package vn.motcua.procedure.repeal.web;

import org.jspecify.annotations.NullMarked;
