/// How long understanding takes (đo tốc độ): JMH benchmarks over the assistant and the parts it is made of. Run with
/// the profile `benchmark`, never by a plain build.
@NullMarked
package vn.motcua.benchmark;

import org.jspecify.annotations.NullMarked;
