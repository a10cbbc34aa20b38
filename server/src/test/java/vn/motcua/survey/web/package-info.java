/// Tests of the survey pages and API.
package vn.motcua.survey.web;
