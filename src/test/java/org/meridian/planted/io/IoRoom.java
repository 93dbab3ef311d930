package org.meridian.planted.io;

/** Something to import from here. */
public final class IoRoom {}
