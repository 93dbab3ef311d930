package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.normalisation.LogarithmicMinMax;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.normalisation.ZScore;

/** A normalisation that a dataset prescribes for one of its nodes. */
class PrescribedMethodTest {

  private static final Normalisation LOGARITHMIC = new LogarithmicMinMax(0, 100);

  private static Loaded<Dataset> open(String method) {
    SmallPackage small =
        new SmallPackage()
            .replace(
                "index.json",
                "\"indicator\": \"ships\"",
                "\"indicator\": \"ships\", \"normalisation\": \"" + method + "\"");
    return DatasetReader.read(name -> Optional.ofNullable(small.files().get(name)));
  }

  private static IndexNode ships() {
    Dataset dataset = open("logminmax").value().orElseThrow();
    int position = dataset.structure().position("ships").orElseThrow();
    return dataset.structure().node(position);
  }

  @Test
  void itHoldsInPlaceOfTheUsualOne() {
    assertThat(IndexSettings.DEFAULT.normalisation(ships())).isEqualTo(LOGARITHMIC);
  }

  @Test
  void whatIsChosenForTheNodeGoesBeforeIt() {
    Normalisation chosen = IndexSettings.DEFAULT.normalisation();

    assertThat(IndexSettings.DEFAULT.withNormalisation("ships", chosen).normalisation(ships()))
        .isEqualTo(chosen);
  }

  @Test
  void anotherOneForAllNodesIsForThisNodeToo() {
    assertThat(IndexSettings.DEFAULT.withNormalisation(new ZScore(0, 1)).normalisation(ships()))
        .isEqualTo(new ZScore(0, 1));
  }

  @Test
  void itIsPartOfTheIdentityOfTheDataset() {
    Dataset one = open("logminmax").value().orElseThrow();
    Dataset other = open("rank").value().orElseThrow();

    assertThat(one.identity()).isNotEqualTo(other.identity());
  }

  @Test
  void anUnknownOneIsAnError() {
    assertThat(open("nonsense").problems())
        .extracting(Problem::file, Problem::column, Problem::value, Problem::code)
        .contains(
            tuple(
                "index.json",
                "/children/0/children/0/normalisation",
                "nonsense",
                ProblemCode.UNKNOWN_METHOD));
  }
}
