package org.meridian.planted.app;

/** Something to import from here. */
public final class AppRoom {}
