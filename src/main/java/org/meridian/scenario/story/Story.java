package org.meridian.scenario.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.meridian.model.wording.LocalText;

/**
 * Steps in the order in which they are shown. Immutable.
 *
 * @param title of the whole
 * @param steps in order; ids are all different
 * @param datasets that the steps are about, each once, in the order in which steps need them
 */
public record Story(LocalText title, List<StoryStep> steps, List<StoryDataset> datasets) {

  private static final String ID = "step-";

  /** A story without a step. */
  public static final Story EMPTY = new Story(LocalText.EMPTY, List.of(), List.of());

  /**
   * Copies the lists, and leaves out datasets that no step is about.
   *
   * @throws IllegalArgumentException if two steps have one id, or a dataset is named twice
   */
  public Story {
    Objects.requireNonNull(title, "title");
    steps = List.copyOf(steps);
    Set<String> ids = new HashSet<>();
    Set<String> used = new HashSet<>();
    for (StoryStep step : steps) {
      used.add(step.scenario().datasetId());
      if (!ids.add(step.id())) {
        throw new IllegalArgumentException("two steps " + step.id());
      }
    }
    datasets = datasets.stream().filter(dataset -> used.contains(dataset.id())).toList();
    if (datasets.stream().map(StoryDataset::id).distinct().count() != datasets.size()) {
      throw new IllegalArgumentException("a dataset is named twice");
    }
  }

  /** Number of steps. */
  public int size() {
    return steps.size();
  }

  /** Whether there is no step. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** A step by its place, from 0. */
  public StoryStep step(int at) {
    return steps.get(at);
  }

  /** The place of a step by its id; empty if there is none. */
  public OptionalInt place(String id) {
    return IntStream.range(0, size()).filter(at -> steps.get(at).id().equals(id)).findFirst();
  }

  /** An id that no step has. */
  public String freeId() {
    Set<String> taken = new HashSet<>();
    steps.forEach(step -> taken.add(step.id()));
    int number = size() + 1;
    while (taken.contains(ID + number)) {
      number++;
    }
    return ID + number;
  }

  /** The same under another title. */
  public Story withTitle(LocalText other) {
    return new Story(other, steps, datasets);
  }

  /**
   * The same with a step put in.
   *
   * @param at its place, 0 to {@link #size()}
   * @param step gets a free id
   * @param about its dataset, whose state takes the place of one known before
   */
  public Story insert(int at, StoryStep step, StoryDataset about) {
    List<StoryStep> next = new ArrayList<>(steps);
    next.add(at, step.withId(freeId()));
    return new Story(title, next, about(about));
  }

  /** The same with a step in place of the one at a place; the id stays. */
  public Story replace(int at, StoryStep step, StoryDataset about) {
    List<StoryStep> next = new ArrayList<>(steps);
    next.set(at, step.withId(steps.get(at).id()));
    return new Story(title, next, about(about));
  }

  /** The same with a step changed that stays about its dataset. */
  public Story change(int at, UnaryOperator<StoryStep> change) {
    List<StoryStep> next = new ArrayList<>(steps);
    next.set(at, change.apply(steps.get(at)));
    return new Story(title, next, datasets);
  }

  /** The same with a step at another place, 0 to {@link #size()} - 1. */
  public Story move(int from, int to) {
    List<StoryStep> next = new ArrayList<>(steps);
    next.add(to, next.remove(from));
    return new Story(title, next, datasets);
  }

  /** The same with a step twice, the second behind the first. */
  public Story duplicate(int at) {
    List<StoryStep> next = new ArrayList<>(steps);
    next.add(at + 1, steps.get(at).withId(freeId()));
    return new Story(title, next, datasets);
  }

  /** The same without a step. */
  public Story remove(int at) {
    List<StoryStep> next = new ArrayList<>(steps);
    next.remove(at);
    return new Story(title, next, datasets);
  }

  private List<StoryDataset> about(StoryDataset dataset) {
    List<StoryDataset> next = new ArrayList<>(datasets);
    next.removeIf(known -> known.id().equals(dataset.id()));
    next.add(dataset);
    return next;
  }
}
