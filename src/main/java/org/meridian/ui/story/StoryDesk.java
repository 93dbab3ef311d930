package org.meridian.ui.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.scenario.session.ScenarioPlace;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryStep;

/**
 * The story that is open in the window: its steps, the chosen one, its file, and what can be
 * undone. Lives on the JavaFX thread.
 */
public final class StoryDesk {

  private static final int NONE = -1;

  private final ReadOnlyObjectWrapper<StoryState> state =
      new ReadOnlyObjectWrapper<>(StoryState.EMPTY);
  private final ReadOnlyIntegerWrapper reached = new ReadOnlyIntegerWrapper(NONE);
  private final Deque<Past> past = new ArrayDeque<>();
  private final Deque<Past> future = new ArrayDeque<>();

  /** What is typed into one field is one step of undo; empty while nothing is. */
  private String typing = "";

  private record Past(Story story, int chosen) {}

  /**
   * What is open.
   *
   * @param story the steps
   * @param chosen place of the chosen step, from 0; -1 for none
   * @param file where it is kept, if it is
   * @param filed what stands there; that of an empty story where it has no file
   */
  public record StoryState(
      Story story, int chosen, Optional<ScenarioPlace> file, Optional<Story> filed) {

    /** Nothing is open. */
    public static final StoryState EMPTY =
        new StoryState(Story.EMPTY, NONE, Optional.empty(), Optional.of(Story.EMPTY));

    /** Nothing may be null. */
    public StoryState {
      Objects.requireNonNull(story, "story");
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(filed, "filed");
    }

    /** Whether it differs from its file. */
    public boolean isChanged() {
      return !filed.equals(Optional.of(story));
    }

    /** The place of the chosen step. */
    public OptionalInt place() {
      return chosen >= 0 && chosen < story.size() ? OptionalInt.of(chosen) : OptionalInt.empty();
    }

    /** The chosen step. */
    public Optional<StoryStep> step() {
      return place().isPresent() ? Optional.of(story.step(chosen)) : Optional.empty();
    }
  }

  /** What is open. */
  public ReadOnlyObjectProperty<StoryState> state() {
    return state.getReadOnlyProperty();
  }

  /**
   * Where one goes on: the chosen step, or the one that a talk has come to, counted from 0; below 0
   * for none.
   */
  public ReadOnlyIntegerProperty reached() {
    return reached.getReadOnlyProperty();
  }

  /** A talk has come to a step; it is chosen no sooner than that is wanted. */
  public void reach(int place) {
    reached.set(Math.min(place, story().size() - 1));
  }

  /** The steps. */
  public Story story() {
    return state.get().story();
  }

  /** Opens a story; what was open cannot be undone to. */
  public void open(Story story, Optional<ScenarioPlace> file, Optional<Story> filed) {
    past.clear();
    future.clear();
    typing = "";
    put(new StoryState(story, story.isEmpty() ? NONE : 0, file, filed));
  }

  /** The story stands in a file. */
  public void filed(ScenarioPlace place, Story content) {
    StoryState now = state.get();
    state.set(new StoryState(now.story(), now.chosen(), Optional.of(place), Optional.of(content)));
  }

  /** Chooses a step by its place. */
  public void choose(int place) {
    typing = "";
    put(story(), place);
  }

  /**
   * Changes the story: one step of undo, if anything changes.
   *
   * @param chosen the place of the step to choose then
   */
  public void edit(UnaryOperator<Story> change, int chosen) {
    typing = "";
    change(change, chosen);
  }

  /**
   * Changes words while they are typed: all that is typed into one field of one step is undone at
   * once.
   *
   * @param field names field and step
   */
  public void type(String field, UnaryOperator<Story> change) {
    Story next = change.apply(story());
    if (next.equals(story())) {
      return;
    }
    if (field.equals(typing)) {
      put(next, state.get().chosen());
    } else {
      change(now -> next, state.get().chosen());
      typing = field;
    }
  }

  private void change(UnaryOperator<Story> change, int chosen) {
    Story next = change.apply(story());
    if (!next.equals(story())) {
      past.push(new Past(story(), state.get().chosen()));
      future.clear();
      put(next, chosen);
    }
  }

  private void put(Story story, int chosen) {
    StoryState now = state.get();
    int kept = Math.min(chosen, story.size() - 1);
    put(new StoryState(story, kept, now.file(), now.filed()));
  }

  private void put(StoryState next) {
    reached.set(next.chosen());
    state.set(next);
  }

  /** Whether there is something to undo. */
  public boolean canUndo() {
    return !past.isEmpty();
  }

  /** Whether there is something to do again. */
  public boolean canRedo() {
    return !future.isEmpty();
  }

  /** Takes back the last change, if there is one. */
  public void undo() {
    swap(past, future);
  }

  /** Makes the change that was undone last again, if there is one. */
  public void redo() {
    swap(future, past);
  }

  private void swap(Deque<Past> from, Deque<Past> to) {
    typing = "";
    if (!from.isEmpty()) {
      to.push(new Past(story(), state.get().chosen()));
      Past then = from.pop();
      put(then.story(), then.chosen());
    }
  }
}
