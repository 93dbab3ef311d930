package org.meridian.view.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.CityQuery.Measure;
import org.meridian.model.query.CityQuery.NumberQuery;
import org.meridian.model.query.CityQuery.Relation;
import org.meridian.model.wording.Language;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.text.FixedMessages;

/** Queries as sentences. */
class QueryWordsTest {

  private static String say(Language language, CityQuery query) {
    return QueryWords.sentence(query, ShippedClusters.RESULT).in(FixedMessages.ofWindow(language));
  }

  @Test
  void conditionsAreSaidWithTheNamesOfTheDataset() {
    CityQuery query =
        new CityQuery.AllQuery(
            List.of(
                new NumberQuery(Measure.RANK, "", Relation.AT_MOST, 20),
                new CityQuery.AnyQuery(
                    List.of(
                        new CityQuery.TextQuery("region", Set.of("Asia")),
                        new CityQuery.TextQuery("country", Set.of("FR", "DE")))),
                new CityQuery.NotQuery(
                    new NumberQuery(Measure.SCORE, "air_reach", Relation.BELOW, 12.5)),
                new NumberQuery(Measure.NUMBER, "population", Relation.AT_LEAST, 1_000_000)));

    assertThat(say(Language.ENGLISH, query))
        .isEqualTo(
            "rank 20 or better and (region is Asia or country or region is Germany or France) and"
                + " not (Air reach score below 12.50) and population of at least 1,000,000");
    assertThat(say(Language.CHINESE, query))
        .isEqualTo(
            "名次列第 20 位或更前，且（地区为亚洲，或国家或地区为德国或法国），且并非（航空通达得分低于" + " 12.50），且population不低于 1,000,000");
  }

  @Test
  void whatIsKnownChangedOrGroupedIsSaidToo() {
    assertThat(say(Language.ENGLISH, new NumberQuery(Measure.KNOWN, "", Relation.EQUAL, 0)))
        .isEqualTo("no known score");
    assertThat(say(Language.CHINESE, new NumberQuery(Measure.KNOWN, "", Relation.AT_LEAST, 1)))
        .isEqualTo("有总分");
    assertThat(say(Language.ENGLISH, new NumberQuery(Measure.PLACES_GAINED, "", Relation.ABOVE, 3)))
        .isEqualTo("places gained above 3");
    assertThat(say(Language.CHINESE, new CityQuery.GroupQuery("nothing"))).isEqualTo("属于“nothing”");
    assertThat(say(Language.ENGLISH, new CityQuery.AllQuery(List.of()))).isEqualTo("every city");
    assertThat(say(Language.CHINESE, new CityQuery.AnyQuery(List.of()))).isEqualTo("没有城市");
  }
}
