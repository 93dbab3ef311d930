package org.meridian.view.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.meridian.scenario.story.NamedChoices;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryStep;

/**
 * The maps and layers of the user's own that steps of a story show. A map is named by its file and
 * the words that stand beside it, a layer by its file.
 */
public final class OwnMapFiles {

  private OwnMapFiles() {}

  /**
   * A map or layer as a step names it.
   *
   * @param step place of the first step that shows it, from 0
   * @param choice the name of the choice
   * @param word by which whoever draws knows it: file, attribution and approval number, each on a
   *     line, where it is a map
   */
  public record OwnMap(int step, String choice, String word) {

    /** Its file. */
    public String file() {
      return word.lines().findFirst().orElse("");
    }

    /** Whether it lies beneath the data; else it lies over the map. */
    public boolean isBasemap() {
      return choice.equals(MapDressChoices.BASEMAP);
    }

    /** The credit line that its owner asks for; may be empty. */
    public String attribution() {
      return line(1);
    }

    /** The number of its approval; may be empty. */
    public String approval() {
      return line(2);
    }

    private String line(int at) {
      return word.lines().skip(at).findFirst().orElse("");
    }
  }

  /** All of a story, each once, in the order of the steps. */
  public static List<OwnMap> of(Story story) {
    Set<String> known = new LinkedHashSet<>();
    List<OwnMap> maps = new ArrayList<>();
    for (int at = 0; at < story.size(); at++) {
      for (String choice : MapDressChoices.OWN_FILES) {
        for (String word : words(story.step(at), choice)) {
          if (!word.isEmpty() && known.add(choice + word)) {
            maps.add(new OwnMap(at, choice, word));
          }
        }
      }
    }
    return maps;
  }

  private static List<String> words(StoryStep step, String choice) {
    return step.viewpoint().choices().words(choice).orElse(List.of());
  }

  /** The same story, looking the same, with its maps and layers in other files. */
  public static Story renamed(Story story, UnaryOperator<String> file) {
    Story next = story;
    for (int at = 0; at < story.size(); at++) {
      next = next.change(at, step -> renamed(step, file));
    }
    return next;
  }

  private static StoryStep renamed(StoryStep step, UnaryOperator<String> file) {
    NamedChoices choices = step.viewpoint().choices();
    for (String choice : MapDressChoices.OWN_FILES) {
      Optional<List<String>> words = choices.words(choice);
      if (words.isPresent()) {
        choices = choices.with(choice, words.get().stream().map(w -> other(w, file)).toList());
      }
    }
    return step.naming(step.viewpoint().with(choices));
  }

  private static String other(String word, UnaryOperator<String> file) {
    int end = word.indexOf('\n');
    String rest = end < 0 ? "" : word.substring(end);
    String path = end < 0 ? word : word.substring(0, end);
    return path.isEmpty() ? word : file.apply(path) + rest;
  }
}
