/// Conversations (trò chuyện): keeps what is said between citizens, the assistant (module `chatbot`) and officers, on
/// every channel; gives the assistant its ports to the other rooms; hands over to a person and lets staff review what
/// went wrong or turn the assistant off. It understands nothing itself: that is the chatbot's.
@NullMarked
package vn.motcua.conversation;

import org.jspecify.annotations.NullMarked;
