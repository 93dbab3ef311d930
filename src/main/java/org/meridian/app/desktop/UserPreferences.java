package org.meridian.app.desktop;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.meridian.model.wording.Language;
import org.meridian.ui.clusters.room.PresenterMode;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.MotionChoice;
import org.meridian.ui.state.Settings;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.state.ThemeChoice;

/** Language, look, sizes of text, motion and dataset, kept from one run to the next. */
final class UserPreferences {

  static final String DATASET = "dataset";
  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
  private static final String MOTION = "motion";
  private static final String TEXT = "text.scale";
  private static final String MAP_TEXT = "map.text";
  private static final String PRESENTED = "clusters.presented";

  private UserPreferences() {}

  /**
   * Puts the choices of the last run in force; on the first run those of the system.
   *
   * @param usual how large text is on the first run
   */
  static void recall(
      Settings settings,
      Explorer explorer,
      ObservableValue<Boolean> systemReducedMotion,
      TextScale usual) {
    explorer.language().set(settings.choice(LANGUAGE, Language.of(Locale.getDefault())));
    explorer.theme().set(settings.choice(THEME, ThemeChoice.SYSTEM));
    explorer.motion().set(settings.choice(MOTION, MotionChoice.SYSTEM));
    explorer.textScale().set(settings.choice(TEXT, usual));
    explorer.mapText().set(settings.choice(MAP_TEXT, usual));
    explorer
        .reducedMotion()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    explorer.motion().get() == MotionChoice.REDUCED
                        || explorer.motion().get() == MotionChoice.SYSTEM
                            && systemReducedMotion.getValue(),
                explorer.motion(),
                systemReducedMotion));
  }

  /** Puts presenter mode in force if it was on at the end of the last run; keeps each change. */
  static void recall(Settings settings, PresenterMode mode) {
    mode.on().set(settings.flag(PRESENTED, false));
    mode.on().subscribe(now -> settings.put(PRESENTED, now));
  }

  static void remember(Settings settings, Explorer explorer) {
    settings.put(LANGUAGE, explorer.language().get());
    settings.put(THEME, explorer.theme().get());
    settings.put(MOTION, explorer.motion().get());
    settings.put(TEXT, explorer.textScale().get());
    settings.put(MAP_TEXT, explorer.mapText().get());
    if (explorer.dataset().get() != null) {
      settings.put(DATASET, explorer.dataset().get().id());
    }
  }
}
