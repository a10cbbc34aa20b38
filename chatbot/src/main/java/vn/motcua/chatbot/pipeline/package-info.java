/// The assistant's steps (chuỗi xử lý): each one class with one job that either stops the turn or lets the next one go
// on.
@NullMarked
package vn.motcua.chatbot.pipeline;

import org.jspecify.annotations.NullMarked;
