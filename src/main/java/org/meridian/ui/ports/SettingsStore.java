package org.meridian.ui.ports;

import java.util.Map;

/** Keeps the window's settings between runs. Both methods are cheap or do their work elsewhere. */
public interface SettingsStore {

  /** The settings of the last run; empty on the first, or where they cannot be read. */
  Map<String, String> load();

  /** Keeps settings for the next run. */
  void save(Map<String, String> settings);
}
