using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Selvhjelp.Api.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RevisionDate : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "Date",
                table: "Revision",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Date",
                table: "Revision");
        }
    }
}
