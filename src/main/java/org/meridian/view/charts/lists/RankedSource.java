package org.meridian.view.charts.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.comparison.SideMaker;

/**
 * What ranks the cities of one list.
 *
 * @param kind of which kind it is
 * @param of the node, year, list or dataset; empty where the kind says all
 */
public record RankedSource(SourceKind kind, String of) {

  /** Of which kind a list is. */
  public enum SourceKind {
    /** A part of the index under the present settings. */
    NODE,
    /** The index under the present settings. */
    THIS,
    /** The index under the settings as published. */
    PUBLISHED,
    /** The index in another year. */
    YEAR,
    /** A ranking that somebody published. */
    LIST,
    /** The index without a part. */
    WITHOUT,
    /** Another dataset as it opens. */
    DATASET,
    /** Side A of the comparison, whatever that is. */
    A,
    /** Side B of the comparison. */
    B;

    /** Whether nothing has to be said beside it. */
    boolean isPlain() {
      return switch (this) {
        case THIS, PUBLISHED, A, B -> true;
        case NODE, YEAR, LIST, WITHOUT, DATASET -> false;
      };
    }
  }

  /** A plain one. */
  public static RankedSource of(SourceKind kind) {
    return new RankedSource(kind, "");
  }

  /** As on the command line and in stories: {@code node:hub_role}, {@code year:2019}, {@code a}. */
  @Override
  public String toString() {
    String word = kind.name().toLowerCase(Locale.ROOT);
    return kind.isPlain() ? word : word + ":" + of;
  }

  /** Reads what {@link #toString} writes; empty if it is none. */
  public static Optional<RankedSource> parse(String text) {
    int colon = text.indexOf(':');
    String word = colon < 0 ? text : text.substring(0, colon);
    String of = colon < 0 ? "" : text.substring(colon + 1);
    for (SourceKind kind : SourceKind.values()) {
      boolean isNamed = kind.name().toLowerCase(Locale.ROOT).equals(word);
      if (isNamed && kind.isPlain() == of.isEmpty()) {
        return Optional.of(new RankedSource(kind, of));
      }
    }
    return Optional.empty();
  }

  /** Whether a dataset has it; another dataset is found only once it is asked for. */
  public boolean isIn(Dataset dataset) {
    return switch (kind) {
      case NODE -> dataset.structure().position(of).isPresent();
      case WITHOUT -> dataset.structure().position(of).orElse(0) > IndexStructure.ROOT;
      case YEAR -> dataset.years().stream().anyMatch(year -> year.toString().equals(of));
      case LIST -> dataset.annotations().rankings().stream().anyMatch(r -> r.id().equals(of));
      case DATASET, THIS, PUBLISHED, A, B -> true;
    };
  }

  /** The lists of a view that nobody chose any for: the index, and its parts that rank cities. */
  public static List<RankedSource> usual(ScenarioResult result) {
    IndexStructure structure = result.dataset().structure();
    List<RankedSource> usual = new ArrayList<>(List.of(of(SourceKind.THIS)));
    for (int n = 0; n < structure.childCount(IndexStructure.ROOT); n++) {
      int child = structure.child(IndexStructure.ROOT, n);
      if (result.cities().takesPart(child)) {
        usual.add(new RankedSource(SourceKind.NODE, structure.node(child).id()));
      }
    }
    return List.copyOf(usual);
  }

  /** The side of a comparison that it is; empty for a part of the index. */
  Optional<SideChoice> side(ScenarioResult result) {
    return switch (kind) {
      case NODE -> Optional.empty();
      case THIS -> Optional.of(new SideChoice.PresentSide());
      case PUBLISHED -> Optional.of(new SideChoice.PublishedSettings());
      case YEAR -> Period.parse(of).map(SideChoice.OtherYear::new);
      case LIST -> Optional.of(new SideChoice.PublishedList(of));
      case WITHOUT -> Optional.of(new SideChoice.WithoutNode(of));
      case DATASET -> Optional.of(new SideChoice.OtherDataset(of));
      case A -> Optional.of(SideMaker.resolved(result.scenario().sides(), result).a());
      case B -> Optional.of(SideMaker.resolved(result.scenario().sides(), result).b());
    };
  }
}
