/// Pages and API of surveys: citizens answer, staff read figures and print codes.
@NullMarked
package vn.motcua.survey.web;

import org.jspecify.annotations.NullMarked;
