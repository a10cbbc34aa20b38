package vn.motcua.conversation.channel.zalo;

import io.micronaut.context.annotation.Requires;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Beans of this channel exist only where the account is configured; otherwise its addresses are unknown.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Requires(property = "motcua.zalo.app-id", pattern = "\\S+")
@interface WhenZaloIsOpen {}
