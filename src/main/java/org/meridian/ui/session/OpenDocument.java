package org.meridian.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.DocumentId;

/**
 * What is open in the window, as its title says it.
 *
 * @param document the line of work
 * @param dataset the dataset's name
 * @param name the scenario's own name, may be empty
 * @param file the scenario's file, if it has one
 * @param changed whether it differs from its file or, without one, from what was published
 */
public record OpenDocument(
    DocumentId document, LocalText dataset, String name, Optional<Path> file, boolean changed) {

  private static final String ENDING = ".meridian.json";

  /** The scenario's name, or else that of its file; empty where it has neither. */
  public String label() {
    return name.isBlank() ? file.map(OpenDocument::stem).orElse("") : name;
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
