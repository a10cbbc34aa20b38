/// Zalo Official Account as a message channel (kênh Zalo OA): takes what Zalo delivers, has the conversation answer it,
// and
/// hands the answer to Zalo. Opens only where the account is configured.
@NullMarked
package vn.motcua.conversation.channel.zalo;

import org.jspecify.annotations.NullMarked;
