package vn.motcua.identity;

import java.util.Map;

/// The agencies an officer can belong to, by id with their names, in the order of a list to choose from.
///
/// Accounts stand below the room of agencies, so that room implements this; without it ids are typed.
public interface AgencyNames {
    Map<String, String> byId();
}
