/// The console pages of an import (trang nhập thủ tục từ tệp).
@NullMarked
package vn.motcua.procedure.intake.web;

import org.jspecify.annotations.NullMarked;
