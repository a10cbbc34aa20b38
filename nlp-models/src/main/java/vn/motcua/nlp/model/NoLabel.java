package vn.motcua.nlp.model;

/// The labels of a model that gives none, as that which restores marks.
public enum NoLabel {}
