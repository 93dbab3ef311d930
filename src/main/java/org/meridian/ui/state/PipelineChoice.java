package org.meridian.ui.state;

/** What the user wants the window to be drawn by, from the next start on. */
public enum PipelineChoice {
  /** The graphics card where there is one, the processor otherwise. */
  AUTOMATIC,
  GPU,
  SOFTWARE;

  /** The name of the setting that keeps it. */
  public static final String SETTING = "pipeline";
}
