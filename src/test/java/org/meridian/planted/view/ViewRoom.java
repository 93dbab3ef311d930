package org.meridian.planted.view;

/** Something to import from here. */
public final class ViewRoom {}
