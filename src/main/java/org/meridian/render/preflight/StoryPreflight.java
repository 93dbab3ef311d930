package org.meridian.render.preflight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.stage.StageArtist;
import org.meridian.render.stage.StageSize;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.StepPrint;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.View;
import org.meridian.view.Views;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.preflight.DatasetCheck;
import org.meridian.view.preflight.PreflightLine;
import org.meridian.view.preflight.PreflightLine.CheckState;
import org.meridian.view.story.StepRequest;

/**
 * Checks a story before a talk: its datasets, the letters of its words, its own maps, and each of
 * its steps, which is drawn once and compared with how it looked where it was prepared. Not for the
 * thread of a user interface.
 */
public final class StoryPreflight {

  private final FigureFactory figures;
  private final Function<String, Optional<Dataset>> datasets;
  private final StageSize stage;

  /**
   * What was found.
   *
   * @param lines in order: datasets, letters, maps, steps
   * @param prints of the steps that were drawn, by the ids of steps
   */
  public record PreflightReport(List<PreflightLine> lines, Map<String, StepPrint> prints) {

    /** Copies both. */
    public PreflightReport {
      lines = List.copyOf(lines);
      prints = Map.copyOf(prints);
    }

    /** The worst of all states. */
    public CheckState worst() {
      return lines.stream()
          .map(PreflightLine::state)
          .max(CheckState::compareTo)
          .orElse(CheckState.GOOD);
    }

    /** A story with the prints of its steps as they look now. */
    public Story kept(Story story) {
      Story kept = story;
      for (int at = 0; at < story.size(); at++) {
        StepPrint print = prints.get(story.step(at).id());
        kept = print == null ? kept : kept.change(at, step -> step.with(print));
      }
      return kept;
    }
  }

  /**
   * Checks with the figures of the program.
   *
   * @param datasets finds a dataset by its id; may take time
   * @param stage on which steps are to fit
   */
  public StoryPreflight(
      FigureFactory figures, Function<String, Optional<Dataset>> datasets, StageSize stage) {
    this.figures = figures;
    this.datasets = datasets;
    this.stage = stage;
  }

  /** Checks a story; empty if it was stopped. */
  public Optional<PreflightReport> check(Story story, ProgressMonitor monitor) {
    List<PreflightLine> lines = new ArrayList<>(DatasetCheck.of(story, datasets));
    lines.add(
        ScriptCheck.of(
            figures.typefaces(),
            story,
            story.datasets().stream().flatMap(listed -> datasets.apply(listed.id()).stream())));
    lines.addAll(MapCheck.of(story, figures.maps()));
    Map<String, StepPrint> prints = new HashMap<>();
    ScenarioEngine engine = new ScenarioEngine();
    for (int at = 0; at < story.size() && !monitor.isCancelled(); at++) {
      lines.addAll(step(story.step(at), at + 1, engine, prints));
      monitor.progress(at + 1, story.size());
    }
    return monitor.isCancelled()
        ? Optional.empty()
        : Optional.of(new PreflightReport(lines, prints));
  }

  private List<PreflightLine> step(
      StoryStep step, int number, ScenarioEngine engine, Map<String, StepPrint> prints) {
    Optional<Dataset> dataset = datasets.apply(step.scenario().datasetId());
    if (dataset.isEmpty()) {
      return List.of(line(CheckState.CANNOT, "preflight.step.dataset", step, number, ""));
    }
    try {
      StepRequest request = StepRequest.of(step, dataset.get(), engine);
      StepPrint print = new StepProof(figures).print(request);
      prints.put(step.id(), print);
      return Stream.concat(Stream.of(compared(step, number, print)), room(request, number))
          .toList();
    } catch (IllegalArgumentException unfit) {
      String why = String.valueOf(unfit.getLocalizedMessage());
      return List.of(line(CheckState.CANNOT, "preflight.step.cannot", step, number, why));
    }
  }

  private static PreflightLine compared(StoryStep step, int number, StepPrint print) {
    return step.print()
        .map(
            before ->
                before.isLike(print)
                    ? line(CheckState.GOOD, "preflight.step.good", step, number, "")
                    : line(CheckState.DIFFERS, "preflight.step.differs", step, number, ""))
        .orElseGet(() -> line(CheckState.GOOD, "preflight.step.new", step, number, ""));
  }

  private Stream<PreflightLine> room(StepRequest request, int number) {
    return new RoomCheck(new StageArtist(figures), stage)
        .of(request, number, words -> name(request.step(), words));
  }

  private static PreflightLine line(
      CheckState state, String key, StoryStep step, int number, String why) {
    TextInLanguage remedy =
        state == CheckState.GOOD
            ? TextInLanguage.NONE
            : words -> words.get(key + ".do", Numbers.whole(number));
    return new PreflightLine(
        state, words -> words.get(key, Numbers.whole(number), name(step, words), why), remedy);
  }

  /** The title of a step, or of its view where it has none. */
  private static String name(StoryStep step, Messages words) {
    LocalText title = step.words().title();
    String view = step.viewpoint().view();
    return title.isBlank()
        ? Views.find(view).map(View::titleKey).map(words::get).orElse(view)
        : words.get(title);
  }
}
