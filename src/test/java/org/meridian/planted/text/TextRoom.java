package org.meridian.planted.text;

/** Something to import from here. */
public final class TextRoom {}
