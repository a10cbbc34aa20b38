/// What a citizen does with a message after the assistant has said something (diễn biến cuộc trò chuyện).
@NullMarked
package vn.motcua.nlp.talk;

import org.jspecify.annotations.NullMarked;
