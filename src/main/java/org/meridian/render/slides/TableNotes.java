package org.meridian.render.slides;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.text.Messages;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.ShownReasons;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;
import org.meridian.view.data.DataCells;
import org.meridian.view.data.DataContent;
import org.meridian.view.groups.GroupKinds;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.links.LinksContent;
import org.meridian.view.query.QueryContent;
import org.meridian.view.words.FigureWords;

/**
 * What the figure of a content says beside its table, for the note of a slide: which sides, what
 * question, which groups, how many links.
 */
final class TableNotes {

  private TableNotes() {}

  /** All of it on one line; empty where the table says everything. */
  static Optional<String> of(ViewContent content, Messages words) {
    Stream<TextInLanguage> said =
        switch (content) {
          case ComparisonContent sides -> compared(sides);
          case QueryContent query -> Stream.of(query.heading());
          case GroupsContent groups -> Stream.of(grouped(groups));
          case LinksContent links -> Stream.of(counted(links));
          case DataContent data -> edited(data).stream();
          default -> Stream.empty();
        };
    String line = said.map(each -> each.in(words)).collect(Collectors.joining(" · "));
    return Optional.of(line).filter(each -> !each.isEmpty());
  }

  private static Stream<TextInLanguage> compared(ComparisonContent sides) {
    return Stream.of(
            List.of(sides.heading()),
            sides.arrows().stream().toList(),
            sides.shares().flatMap(ShownReasons::note).stream().toList())
        .flatMap(List::stream);
  }

  private static TextInLanguage grouped(GroupsContent groups) {
    return words ->
        words.get(
            "story.slide.groups",
            GroupKinds.title(groups.choice().by(), groups.result().dataset()).in(words),
            words.get(groups.result().dataset().structure().node(groups.node()).name()));
  }

  private static TextInLanguage counted(LinksContent links) {
    return words -> FigureWords.in(words.language()).links(links.selection().counts());
  }

  private static Optional<TextInLanguage> edited(DataContent data) {
    return data.rows().stream().anyMatch(data.edits()::touches)
        ? Optional.of(TextInLanguage.key("data.mark", DataCells.MARK))
        : Optional.empty();
  }
}
