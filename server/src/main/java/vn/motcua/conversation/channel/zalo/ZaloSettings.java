package vn.motcua.conversation.channel.zalo;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;

/// The city's Zalo Official Account.
///
/// @param appId id of the application in Zalo's developer console; empty keeps the channel closed
/// @param appSecret secret key of the application, for access tokens
/// @param webhookSecret "OA Secret Key" of the webhook page; not the same as the application's
/// @param refreshToken token from the consent of the account's administrator, replaced by Zalo at each use
/// @param signatureId first term of the signature when it is not `appId` (some accounts sign with their own id)
/// @param dropUnsigned whether to answer 200 to what is not signed, and forget it, instead of 401
/// @param apiAddress where messages are sent
/// @param oauthAddress where tokens are refreshed
/// @param pictureHosts from whose hosts photos of citizens are fetched, over HTTPS: domains with all below them; an
/// entry with a scheme is one exact origin
@ConfigurationProperties("motcua.zalo")
record ZaloSettings(
        @Bindable(defaultValue = "") String appId,
        @Bindable(defaultValue = "") String appSecret,
        @Bindable(defaultValue = "") String webhookSecret,
        @Bindable(defaultValue = "") String refreshToken,
        @Bindable(defaultValue = "") String signatureId,
        @Bindable(defaultValue = "false") boolean dropUnsigned,
        @Bindable(defaultValue = "https://openapi.zalo.me") String apiAddress,

        @Bindable(defaultValue = "https://oauth.zaloapp.com")
        String oauthAddress,

        @Bindable(defaultValue = "zdn.vn,zadn.vn,zaloapp.com,zalo.me")
        List<String> pictureHosts) {

    ZaloSettings {
        pictureHosts = List.copyOf(pictureHosts);
        if (!appId.isBlank() && (appSecret.isBlank() || webhookSecret.isBlank())) {
            throw new IllegalArgumentException(
                    "MOTCUA_ZALO_APP_ID is set: MOTCUA_ZALO_APP_SECRET and MOTCUA_ZALO_WEBHOOK_SECRET are needed too");
        }
    }

    String signer() {
        return signatureId.isBlank() ? appId : signatureId;
    }

    /// Never the secrets: this value may reach a log.
    @Override
    public String toString() {
        return "ZaloSettings[appId=" + appId + "]";
    }
}
