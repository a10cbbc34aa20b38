/// Sign-in, password and account pages of the staff console, and the filters in front of every page.
@NullMarked
package vn.motcua.identity.web;

import org.jspecify.annotations.NullMarked;
