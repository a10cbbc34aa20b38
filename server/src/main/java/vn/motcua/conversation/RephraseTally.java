package vn.motcua.conversation;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/// What became of answers given to the language model on this node since it was last written down. Turns only count
/// here: a row that every turn changes would make them wait for each other.
@Singleton
class RephraseTally {
    final AtomicLong rephrased = new AtomicLong();
    final AtomicLong rejected = new AtomicLong();
    final AtomicLong failed = new AtomicLong();
}
