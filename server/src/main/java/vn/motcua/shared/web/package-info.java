/// What every page shares: language, texts, layout data.
@NullMarked
package vn.motcua.shared.web;

import org.jspecify.annotations.NullMarked;
