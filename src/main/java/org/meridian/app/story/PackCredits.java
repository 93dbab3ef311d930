package org.meridian.app.story;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.model.Dataset;
import org.meridian.model.Source;
import org.meridian.model.wording.Language;
import org.meridian.scenario.story.Story;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.story.OwnMapFiles;
import org.meridian.view.story.OwnMapFiles.OwnMap;

/**
 * Who made what a pack holds, under which terms, and the approval numbers of its maps, in both
 * languages.
 *
 * @param story the packed story
 * @param datasets what it is about
 */
record PackCredits(Story story, List<Dataset> datasets) {

  /** The whole page; lines end in LF. */
  String text() {
    return Stream.of(Language.values())
        .map(language -> page(FixedMessages.ofWindow(language)))
        .collect(Collectors.joining("\n"));
  }

  private String page(Messages words) {
    String title = words.get(story.title());
    Stream<String> head =
        Stream.of(
            title.isBlank() ? words.get("story.unnamed") : title,
            words.get("story.credits.open"),
            "",
            words.get("story.credits.datasets"));
    Stream<String> own = OwnMapFiles.of(story).stream().flatMap(map -> lines(map, words));
    return Stream.of(head, datasets.stream().flatMap(dataset -> lines(dataset, words)), own)
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private static Stream<String> lines(Dataset dataset, Messages words) {
    String title = words.get(dataset.info().title());
    String named =
        words.get("story.credits.dataset", title, dataset.id(), dataset.info().version());
    Stream<String> terms =
        dataset.info().licences().stream().map(term -> words.get("story.credits.licence", term));
    Stream<String> sources =
        dataset.info().sources().stream().map(source -> line(source, words)).distinct();
    return Stream.of(Stream.of("", named), terms, sources).flatMap(lines -> lines);
  }

  private static String line(Source source, Messages words) {
    boolean said = source.credit().contains(source.licence());
    return said
        ? words.get("story.credits.source", source.credit())
        : words.get("story.credits.source.licence", source.credit(), source.licence());
  }

  private static Stream<String> lines(OwnMap map, Messages words) {
    Stream<String> named = Stream.of("", words.get("story.credits.map", map.file()));
    Stream<String> made =
        Stream.of(map.attribution())
            .filter(line -> !line.isBlank())
            .map(line -> words.get("story.credits.source", line));
    Stream<String> approved =
        Stream.of(map.approval())
            .filter(line -> !line.isBlank())
            .map(line -> words.get("story.credits.approval", line));
    return Stream.of(named, made, approved).flatMap(lines -> lines);
  }
}
