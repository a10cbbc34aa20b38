package vn.motcua.survey;

/// How a service point is reached: by the token in its QR code, or by the short code printed under it.
public record SurveyLink(LinkToken token, ShortCode code) {
    /// @param publicUrl address of the installation, without a trailing slash
    public String address(String publicUrl) {
        return publicUrl.replaceAll("/+$", "") + token.path();
    }
}
