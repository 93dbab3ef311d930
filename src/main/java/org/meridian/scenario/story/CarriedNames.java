package org.meridian.scenario.story;

/** How the state that a figure carries is named within its file, for who writes and who reads. */
public final class CarriedNames {

  /** Keyword of the text in a PNG. */
  public static final String PNG_KEYWORD = "meridian-figure";

  /** Name of the file within a PDF. */
  public static final String PDF_NAME = "meridian-figure.json";

  /** Name of the element within the metadata of an SVG. */
  public static final String SVG_ELEMENT = "state";

  /** Namespace of that element. */
  public static final String SVG_NAMESPACE = "https://meridian.invalid/figure";

  private CarriedNames() {}
}
