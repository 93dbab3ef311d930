package org.meridian.ui.presenting;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.stage.StageLook;
import org.meridian.render.stage.StageSize;
import org.meridian.scenario.story.MarkChange;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.ThemeChoice;
import org.meridian.view.question.LikelyQuestion.ShownAnswer;
import org.meridian.view.stage.PresentingState;
import org.meridian.view.stage.StageCommand;
import org.meridian.view.stage.StageKeys;
import org.meridian.view.stage.StageTimes;
import org.meridian.view.style.MapTheme;

/**
 * A story that is being told: which step is present, which picture the audience sees, what is tried
 * out beside the story. Whatever fails, the last good picture stays. Lives on the JavaFX thread.
 */
public final class Presentation {

  private static final Map<Language, Language> OTHER =
      Map.of(Language.ENGLISH, Language.CHINESE, Language.CHINESE, Language.ENGLISH);

  private final Explorer explorer;
  private final LongSupplier clock;
  private final AudiencePicture audience;
  private final StageImprovisation trial;
  private final StageHand hand;
  private final ReadOnlyObjectWrapper<StoryOnStage> told = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<PresentingState> state = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<StageTimes> times = new ReadOnlyObjectWrapper<>();

  /** Whether the present step was come to in the order of the story. */
  private boolean forward = true;

  private final PresenterPanels panels = new PresenterPanels(state, this::act);
  private StageKeys keys = StageKeys.NONE;
  private StageSize size = new StageSize(1280, 720, StageSize.USUAL);

  /**
   * What a presentation works with.
   *
   * @param explorer of the stage's own, for what is tried out; nothing else uses it
   * @param background draws
   * @param drawing how
   * @param clock milliseconds
   */
  public record StageTools(
      Explorer explorer, Background background, StageDrawing drawing, LongSupplier clock) {}

  /**
   * Begins a story.
   *
   * @param first the step to begin with, counted from 0
   */
  public Presentation(StageTools tools, StoryOnStage story, int first) {
    explorer = tools.explorer();
    clock = tools.clock();
    told.set(story);
    state.set(PresentingState.at(first, story.story().size()));
    times.set(StageTimes.begin(first, story.story().size(), clock.getAsLong()));
    audience =
        new AudiencePicture(
            tools.background(), tools.drawing(), clock, () -> explorer.reducedMotion().get());
    trial = new StageImprovisation(explorer, this::moved);
    hand =
        new StageHand(
            tools.drawing(),
            state::get,
            new StepMarking(tools.background(), this::seen, this::mark, audience::unmarked));
    trial.enter(step(), story.about(step()));
    explorer.language().subscribe((was, now) -> refresh());
    explorer.dark().subscribe((was, now) -> refresh());
    refresh();
  }

  /** The story with what was kept meanwhile. */
  public ReadOnlyObjectProperty<StoryOnStage> told() {
    return told.getReadOnlyProperty();
  }

  /** Where the presenter is. */
  public ReadOnlyObjectProperty<PresentingState> state() {
    return state.getReadOnlyProperty();
  }

  /** How long it has taken. */
  public ReadOnlyObjectProperty<StageTimes> times() {
    return times.getReadOnlyProperty();
  }

  /** What stands beside the picture. */
  public PresenterPanels panels() {
    return panels;
  }

  /** What the audience sees, and what is drawn beforehand. */
  public AudiencePicture audience() {
    return audience;
  }

  /** What points, draws and puts callouts. */
  public StageHand hand() {
    return hand;
  }

  /** What is tried out on. */
  public Explorer explorer() {
    return explorer;
  }

  /** Milliseconds, as the times are told in. */
  public long now() {
    return clock.getAsLong();
  }

  /** The present step. */
  public StoryStep step() {
    return story().step(state.get().step());
  }

  /** The dataset that the present step is about. */
  public Dataset dataset() {
    return told.get().about(step());
  }

  private Story story() {
    return told.get().story();
  }

  /** How the stage looks at this moment. */
  public StageLook look() {
    MapTheme theme = MapTheme.of(explorer.dark().get());
    return new StageLook(explorer.language().get(), theme, size);
  }

  /** The stage has another size, or type of another size. */
  public void resize(StageSize other) {
    if (!other.equals(size)) {
      size = other;
      refresh();
    }
  }

  /** The size of the stage. */
  public StageSize size() {
    return size;
  }

  /**
   * A key was pressed without Ctrl, Alt or Meta.
   *
   * @param code the name of its key code
   * @return whether it means something on a stage
   */
  public boolean press(String code) {
    StageKeys.KeyReading reading = keys.press(code, now());
    keys = reading.keys();
    reading.command().ifPresent(this::act);
    return reading.isKnown();
  }

  /** The number of a step that is being typed; 0 for none. */
  public int typed() {
    return keys.typed(now());
  }

  /** Does what the presenter asks for. */
  public void act(StageCommand command) {
    if (command == StageCommand.Act.LEAVE && hand.cancel()) {
      return;
    }
    if (command == StageCommand.Act.LANGUAGE) {
      explorer.language().set(OTHER.get(explorer.language().get()));
    } else if (command == StageCommand.Act.THEME) {
      explorer.theme().set(explorer.dark().get() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }
    if (command == StageCommand.Act.NEXT && audience.isUnfolding()) {
      audience.finish();
      return;
    }
    PresentingState before = state.get();
    PresentingState next = panels.isAllOf(command, before) ? state.get() : before.after(command);
    if (!next.equals(state.get())) {
      turn(before, next);
    }
  }

  /** Ends, whatever is under way. */
  public void end() {
    while (!state.get().ended()) {
      act(StageCommand.Act.LEAVE);
    }
  }

  private void turn(PresentingState before, PresentingState next) {
    state.set(next);
    forward = next.step() > before.step() || next.step() == before.step() && forward;
    if (next.step() != before.step()) {
      times.set(times.get().turn(next.step(), now()));
    }
    if (next.step() != before.step() || before.off() && !next.off()) {
      hand.clear();
      panels.answered();
      trial.enter(step(), told.get().about(step()));
    }
    refresh();
  }

  /** Something was tried out. */
  private void moved() {
    if (trial.isOff() || state.get().off()) {
      state.set(state.get().leaveStory());
      refresh();
    }
  }

  /**
   * Puts an answer on the stage, beside the story.
   *
   * @param words what the stage says of it in place of the words of the step
   */
  public void answer(ShownAnswer answer, StepWords words) {
    trial.answer(answer, words);
    panels.staged();
  }

  /** Keeps what was tried out as a step behind the present one, and goes to it. */
  public void keep() {
    String dataset = step().scenario().datasetId();
    story().datasets().stream()
        .filter(about -> about.id().equals(dataset) && state.get().off())
        .findFirst()
        .ifPresent(about -> trial.tried().ifPresent(step -> insert(step, about)));
  }

  /** The picture before the audience, where it is that of the present step. */
  private Optional<PictureOrder> seen() {
    return audience
        .shown()
        .get()
        .map(StagePicture::order)
        .filter(order -> !state.get().off() && order.step().id().equals(step().id()));
  }

  /** A step has other marks from now on; what is tried out beside it stays as it is. */
  private void mark(String id, MarkChange change) {
    story().place(id).ifPresent(at -> told.set(told.get().marked(at, change)));
    if (!state.get().off()) {
      trial.enter(step(), told.get().about(step()));
    }
    refresh();
  }

  private void insert(StoryStep tried, StoryDataset about) {
    PresentingState next = state.get().inserted();
    told.set(told.get().with(story().insert(next.step(), tried, about)));
    times.set(times.get().inserted(next.step()).turn(next.step(), now()));
    state.set(next);
    trial.enter(step(), told.get().about(step()));
    refresh();
  }

  /** The picture of a step as it looks at this moment. */
  public PictureOrder order(int at) {
    return orders().order(at);
  }

  private StoryOrders orders() {
    return new StoryOrders(told.get(), look());
  }

  private void refresh() {
    PresentingState now = state.get();
    StoryOrders orders = orders();
    Optional<PictureOrder> tried = now.off() ? trial.tried().map(orders::beside) : Optional.empty();
    audience.turn(
        new AudiencePicture.WantedPictures(
            now.step(),
            now.isFrozen(),
            forward,
            tried,
            orders.beginning(now.step()),
            orders.around(now.step())));
  }
}
