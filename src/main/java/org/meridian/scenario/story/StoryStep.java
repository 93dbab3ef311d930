package org.meridian.scenario.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.meridian.scenario.Scenario;

/**
 * A step of a story: complete, so that it looks the same whatever stood before it.
 *
 * @param id tells it from the other steps of its story; never shown
 * @param scenario what was chosen
 * @param viewpoint what of it is looked at
 * @param words what is said of it
 * @param marks what is put on the picture, the lowest first
 * @param entry how it comes to be seen
 * @param print how it looked where it was prepared; empty where nobody kept it, or once it shows
 *     something else
 */
public record StoryStep(
    String id,
    Scenario scenario,
    Viewpoint viewpoint,
    StepWords words,
    List<StepMark> marks,
    StepEntry entry,
    Optional<StepPrint> print) {

  /**
   * How a step comes to be seen.
   *
   * @param arrival how its picture takes the place of the one before
   * @param reveal what moves once it stands
   */
  public record StepEntry(StepArrival arrival, Optional<StepReveal> reveal) {

    /** As steps are captured: a flight, or a fade, and nothing moves after it. */
    public static final StepEntry USUAL = new StepEntry(StepArrival.FLIGHT, Optional.empty());

    /** Nothing may be null. */
    public StepEntry {
      Objects.requireNonNull(arrival, "arrival");
      Objects.requireNonNull(reveal, "reveal");
    }
  }

  /**
   * Copies the marks.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public StoryStep {
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(viewpoint, "viewpoint");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(print, "print");
    marks = List.copyOf(marks);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a step without an id");
    }
  }

  /** A step of which no print is kept. */
  public StoryStep(
      String id,
      Scenario scenario,
      Viewpoint viewpoint,
      StepWords words,
      List<StepMark> marks,
      StepEntry entry) {
    this(id, scenario, viewpoint, words, marks, entry, Optional.empty());
  }

  /** The same under another id. */
  public StoryStep withId(String other) {
    return new StoryStep(other, scenario, viewpoint, words, marks, entry, print);
  }

  /** The same words, marks and entry for what is shown now. */
  public StoryStep showing(Scenario chosen, Viewpoint seen) {
    return new StoryStep(id, chosen, seen, words, marks, entry);
  }

  /** The same picture, whose viewpoint names something in another way. */
  public StoryStep naming(Viewpoint other) {
    return new StoryStep(id, scenario, other, words, marks, entry, print);
  }

  /** The same in other words. */
  public StoryStep with(StepWords other) {
    return new StoryStep(id, scenario, viewpoint, other, marks, entry, print);
  }

  /** The same with other marks. */
  public StoryStep with(List<StepMark> others) {
    return new StoryStep(id, scenario, viewpoint, words, others, entry);
  }

  /** The same coming to be seen in another way. */
  public StoryStep with(StepEntry other) {
    return new StoryStep(id, scenario, viewpoint, words, marks, other, print);
  }

  /** The same with how it looks. */
  public StoryStep with(StepPrint other) {
    return new StoryStep(id, scenario, viewpoint, words, marks, entry, Optional.of(other));
  }

  /** Whether two steps have the same picture, whatever is said of them. */
  public boolean isSeenAs(StoryStep other) {
    return scenario.equals(other.scenario)
        && viewpoint.equals(other.viewpoint)
        && marks.equals(other.marks);
  }
}
