package vn.motcua.survey.web;

import vn.motcua.survey.PointFigures;
import vn.motcua.survey.SurveyedAgency;

/// One line of the table of service points.
public record PointRow(SurveyedAgency agency, PointFigures figures) {}
