package org.meridian.app.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.meridian.app.story.StoryTarget.StoryFormat;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.file.FileProblems;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.StoryCode;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.story.StoryPages.PageSetting;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.ui.ports.FileFailure;
import org.meridian.ui.ports.StoryOutput;
import org.meridian.view.story.StepRequest;
import org.meridian.view.style.MapTheme;

/** Writes the stories of the window, as the verb {@code story export} does. */
public final class StoryHandouts implements StoryOutput {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;

  private final FigureFactory figures;

  /** Draws with the figures of the program. */
  public StoryHandouts(FigureFactory figures) {
    this.figures = figures;
  }

  @Override
  public boolean write(StoryOrder order, Path file, ProgressMonitor watch) throws IOException {
    Map<Path, byte[]> made;
    try {
      made = made(order, file, watch);
      WatchedSteps.check(watch);
    } catch (CancellationException stopped) {
      return false;
    }
    for (Map.Entry<Path, byte[]> each : made.entrySet()) {
      save(each.getKey(), each.getValue());
    }
    return true;
  }

  private Map<Path, byte[]> made(StoryOrder order, Path file, ProgressMonitor watch)
      throws IOException {
    StoryTarget target = StoryTarget.of(file);
    StoryFormat format = format(target);
    List<StepRequest> steps = steps(order, file);
    int all = steps.size() * order.languages().size();
    Map<Path, byte[]> made = new LinkedHashMap<>();
    for (Language language : order.languages()) {
      List<StepRequest> watched = new WatchedSteps(steps, watch, steps.size() * made.size(), all);
      new StoryWriting(
              target,
              order.story().title(),
              watched,
              figures,
              (to, content) -> made.put(to, bytes(content)))
          .write(format, setting(order, language), order.languages().size() > 1, 1);
    }
    return made;
  }

  private static StoryFormat format(StoryTarget target) throws IOException {
    return target
        .file()
        .filter(found -> !found.isOfSteps())
        .orElseThrow(() -> new IOException(target.path().getFileName() + ": .pptx, .pdf, .html"));
  }

  private static PageSetting setting(StoryOrder order, Language language) {
    return new PageSetting(language, MapTheme.of(order.dark()), WIDTH, HEIGHT);
  }

  private static byte[] bytes(AtomicFile.ContentWriter content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    return bytes.toByteArray();
  }

  private static List<StepRequest> steps(StoryOrder order, Path file) throws FileFailure {
    ScenarioEngine engine = new ScenarioEngine();
    List<StepRequest> steps = new ArrayList<>();
    for (StoryStep step : order.story().steps()) {
      String id = step.scenario().datasetId();
      Optional<Dataset> dataset = order.datasets().apply(id);
      if (dataset.isEmpty()) {
        Problem missing =
            new Problem(file.toString(), 0, "", id, StoryCode.STORY_NO_DATASET, List.of());
        throw new FileFailure(missing, new IOException(id));
      }
      steps.add(StepRequest.of(step, dataset.get(), engine));
    }
    return steps;
  }

  private static void save(Path file, byte[] content) throws FileFailure {
    try {
      AtomicFile.write(file, content);
    } catch (IOException failure) {
      throw new FileFailure(FileProblems.writing(file, failure), failure);
    }
  }
}
