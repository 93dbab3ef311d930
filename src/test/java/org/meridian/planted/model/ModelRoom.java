package org.meridian.planted.model;

/** Something to import from here. */
public final class ModelRoom {}
