package org.meridian.render.story;

import java.util.List;
import org.meridian.model.wording.Language;
import org.meridian.scenario.story.StepLook;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewOption;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.story.StepRequest;
import org.meridian.view.words.FigureWords;

/** A step for pages that say title and sources in words of their own, beside its picture. */
public final class PlainStep {

  private PlainStep() {}

  /** Whether the picture of a step is a map. */
  public static boolean isMap(StepRequest request) {
    return request.view().uses(ViewOption.MAP);
  }

  /** The same step without what the page says: maps lose their sources, and a title given twice. */
  public static StepRequest of(StepRequest request) {
    return isMap(request) ? request.with(bare(request)) : request;
  }

  /** The same in the look of the moment: no language, theme or size of its own. */
  public static StepRequest inAnyLook(StepRequest request) {
    StoryStep step = request.step();
    StoryStep free = step.showing(step.scenario(), step.viewpoint().with(StepLook.OF_THE_MOMENT));
    return new StepRequest(
        free,
        request.view(),
        request.result(),
        request.baseline(),
        request.choices(),
        request.misfits());
  }

  private static ViewChoices bare(StepRequest request) {
    MapSight sight = request.choices().map();
    MapOptions options = sight.options().without(LayerSwitch.SOURCES);
    boolean titled = !request.step().words().title().isBlank();
    return request
        .choices()
        .with(
            new MapSight(
                titled ? options.without(LayerSwitch.CAPTION) : options,
                sight.camera(),
                sight.extent(),
                sight.sheet()));
  }

  /** The sources that a page says itself; blank where the figure says them. */
  public static String foot(StepRequest request, Language language, SceneComposer composer) {
    return isMap(request) || !request.step().words().title().isBlank()
        ? sources(request, language, composer)
        : "";
  }

  /** Where data and, of maps, the basemap come from, approval numbers included; blank for none. */
  public static String sources(StepRequest request, Language language, SceneComposer composer) {
    FigureWords words = FigureWords.in(language);
    CaptionComposer captions = new CaptionComposer(request.result(), words);
    MapOptions options = request.choices().map().options();
    FigureCaption caption =
        isMap(request) ? captions.map("", composer.credits(options.basemap())) : captions.plain("");
    List<String> sources = caption.sources();
    return sources.isEmpty()
        ? ""
        : words.get("source", String.join(words.get("source.join"), sources));
  }
}
