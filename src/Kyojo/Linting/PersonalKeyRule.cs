using Kyojo.Binding;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>A type cannot bring in a field for what no record may hold (KYO2201; privacy rule P1). Keys of records are looked at where they are read.</summary>
public sealed class PersonalKeyRule : ILintRule
{
    /// <inheritdoc/>
    public bool WholeReadsTexts => false;

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag found)
    {
        foreach (var type in catalog.Types)
        {
            foreach (var row in type.Values.Maps(TypeFields.Fields))
            {
                Look(TypeFields.OwnKey);
                Look(TypeFields.OwnLabel);

                void Look(Field field)
                {
                    if (row.Text(field) is { } text && PersonalKeys.WhatIs(text) is { } what) found.Add(Codes.PersonalKey, row.SpanOf(field, type.File), ("key", text), ("what", what));
                }
            }
        }
    }
}
