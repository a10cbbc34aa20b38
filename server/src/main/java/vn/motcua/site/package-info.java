/// The pages that belong to no room: home, about, privacy, and the files a browser asks for at the root.
@NullMarked
package vn.motcua.site;

import org.jspecify.annotations.NullMarked;
