package org.meridian.planted.render;

/** Something to import from here. */
public final class RenderRoom {}
