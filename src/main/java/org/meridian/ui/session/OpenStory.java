package org.meridian.ui.session;

import java.util.Optional;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.session.ScenarioPlace;

/**
 * The story that is open in the window, as its title says it.
 *
 * @param title the story's own title, may be blank
 * @param file its file, if it has one
 * @param changed whether it differs from its file or, without one, from a story without a step
 */
public record OpenStory(LocalText title, Optional<ScenarioPlace> file, boolean changed) {

  private static final String ENDING = ".meridian-story.json";

  /** The name of its file without the ending; empty where it has none. */
  public String stem() {
    return file.map(ScenarioPlace::path).map(OpenStory::stem).orElse("");
  }

  private static String stem(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
