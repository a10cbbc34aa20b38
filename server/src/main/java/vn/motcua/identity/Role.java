package vn.motcua.identity;

/// What a member of staff may do; a person may hold several.
public enum Role {
    /// Accounts, settings, backups.
    ADMINISTRATOR,
    /// All reports of the city: triage, deadlines, escalation, figures.
    COORDINATOR,
    /// The reports of the officer's own agency, nothing else.
    OFFICER,
    /// Keeps procedures current.
    CATALOGUE_EDITOR;

    /// For `@Secured`, which needs constants.
    public static final String ADMINISTRATOR_NAME = "ADMINISTRATOR";

    public static final String COORDINATOR_NAME = "COORDINATOR";
    public static final String OFFICER_NAME = "OFFICER";
    public static final String CATALOGUE_EDITOR_NAME = "CATALOGUE_EDITOR";
}
