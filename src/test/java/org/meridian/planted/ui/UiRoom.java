package org.meridian.planted.ui;

/** Something to import from here. */
public final class UiRoom {}
