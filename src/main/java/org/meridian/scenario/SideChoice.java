package org.meridian.scenario;

import java.util.Objects;
import java.util.Set;
import org.meridian.model.period.Period;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.LinkFilter;

/** What a side of a comparison is made of. Immutable; a part of a scenario. */
public sealed interface SideChoice {

  /** The year before the present one, else the one after it, else the settings as published. */
  record UsualSide() implements SideChoice {}

  /** The present settings in the present year. */
  record PresentSide() implements SideChoice {}

  /** The settings as published, in the present year. */
  record PublishedSettings() implements SideChoice {}

  /** The present settings in another year. */
  record OtherYear(Period year) implements SideChoice {

    /** The year must be there. */
    public OtherYear {
      Objects.requireNonNull(year, "year");
    }
  }

  /**
   * A ranking that somebody published.
   *
   * @param id of a ranking of the dataset, as {@code list@year}
   */
  record PublishedList(String id) implements SideChoice {

    /** The id must be there. */
    public PublishedList {
      Objects.requireNonNull(id, "id");
    }
  }

  /**
   * Another dataset as it opens.
   *
   * @param id of that dataset
   */
  record OtherDataset(String id) implements SideChoice {

    /** The id must be there. */
    public OtherDataset {
      Objects.requireNonNull(id, "id");
    }
  }

  /**
   * A scenario of its own, held or read from a file, of the present dataset or another one. Only
   * what scores follow from is kept: name, year, settings, cities left out and what-if values.
   */
  record KeptScenario(Scenario scenario) implements SideChoice {

    /** Lets go of what changes no score. */
    public KeptScenario {
      Set<String> excluded = scenario.cities().excludedIds();
      scenario =
          new Scenario(
              scenario.name(),
              scenario.datasetId(),
              scenario.year(),
              scenario.settings(),
              Set.of(),
              new CityFilter(Set.of(), Set.of(), excluded),
              LinkFilter.ALL,
              scenario.edits());
    }
  }

  /**
   * The present settings with one node at weight 0, so that its siblings share what it had. Source
   * of the idea: table 10 of the city interconnectivity index (Kearney, WEF and CCUD, 2021).
   *
   * @param node id of any node but the index
   */
  record WithoutNode(String node) implements SideChoice {

    /** The id must be there. */
    public WithoutNode {
      Objects.requireNonNull(node, "node");
    }
  }
}
