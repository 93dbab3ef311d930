package org.meridian.render.figure.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.meridian.scenario.story.CarriedNames;

/** The state of a figure as a file within a PDF. */
final class AttachedState {

  private AttachedState() {}

  /** Attaches a state; without dates, so that the same state gives the same bytes. */
  static void put(PDDocument document, byte[] state) throws IOException {
    PDEmbeddedFile file =
        new PDEmbeddedFile(document, new ByteArrayInputStream(state), COSName.FLATE_DECODE);
    file.setSubtype("application/json");
    file.setSize(state.length);
    PDComplexFileSpecification named = new PDComplexFileSpecification();
    named.setFile(CarriedNames.PDF_NAME);
    named.setFileUnicode(CarriedNames.PDF_NAME);
    named.setEmbeddedFile(file);
    named.setEmbeddedFileUnicode(file);
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(CarriedNames.PDF_NAME, named));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }
}
